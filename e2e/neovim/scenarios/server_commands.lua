-- Runs the subcommands of :Unblock that the server does something for.
return function(t)
  local app = t.open('app.py')
  local window = vim.api.nvim_get_current_win()
  t.findings(app, 1)

  local function back()
    vim.cmd('silent bwipeout!')
    vim.api.nvim_set_current_win(window)
  end
  local function page(name)
    t.wait_for(name, function()
      return vim.w.unblock_page
    end)
    t.report(name, { menu = t.menu, name = vim.fs.basename(vim.fn.bufname()), text = t.text(0) })
    back()
  end

  t.wanted = '' -- the first
  vim.ui.input = function(_, typed)
    typed('executor blocks the loop')
  end
  vim.cmd('Unblock search')
  page('search')

  t.said = {}
  vim.cmd('Unblock search xyzzyplugh')
  t.wait_for('a word of it', function()
    return #t.said > 0
  end)
  t.report('nothing found', t.said)

  vim.cmd('Unblock statistics')
  page('statistics')
  vim.cmd('Unblock report')
  page('report')

  vim.cmd('Unblock fixall workspace')
  local other = vim.fn.bufadd('other.py')
  t.wait_for('the fixes', function()
    return t.text(app):find('await') and vim.api.nvim_buf_is_loaded(other) and t.text(other):find('await')
  end)
  t.report('fixed', { app = t.text(app), other = t.text(other), ondisk = table.concat(vim.fn.readfile('other.py'), '\n') })
  t.close()
end

-- Runs the subcommands of :Unblock that are about the findings of a file.
return function(t)
  local app = t.open('app.py')
  local window = vim.api.nvim_get_current_win()
  local found = t.findings(app, 2)

  t.report('completion', {
    all = vim.fn.getcompletion('Unblock ', 'cmdline'),
    some = vim.fn.getcompletion('Unblock re', 'cmdline'),
    after = vim.fn.getcompletion('Unblock fixall ', 'cmdline'),
    none = vim.fn.getcompletion('Unblock graph ', 'cmdline'),
  })

  -- The way to time.sleep goes through the helper's file.
  t.place_cursor(found[1])
  vim.cmd('Unblock graph')
  local list = vim.fn.getqflist({ title = 0, items = 0 })
  t.report('graph', {
    title = list.title,
    window = vim.bo.buftype,
    places = vim.tbl_map(function(item)
      return ('%s:%d:%d'):format(vim.fs.basename(vim.fn.bufname(item.bufnr)), item.lnum, item.col)
    end, list.items),
    texts = vim.tbl_map(function(item)
      return item.text
    end, list.items),
  })
  vim.cmd('cclose')
  vim.cmd('clast')
  t.report('clast', { file = vim.fs.basename(vim.fn.bufname()), line = vim.fn.line('.') })

  vim.cmd.buffer(app)
  t.place_cursor(found[1])
  t.wanted = 'helpers.py'
  vim.cmd('Unblock related')
  t.report('related', { menu = t.menu, file = vim.fs.basename(vim.fn.bufname()), line = vim.fn.line('.') })
  vim.cmd.buffer(app)

  -- Where no finding stands: who calls the function.
  vim.cmd.edit('helpers.py')
  vim.api.nvim_win_set_cursor(0, { 4, 4 })
  vim.fn.setqflist({})
  vim.cmd('Unblock graph')
  t.wait_for('the callers', function()
    return #vim.fn.getqflist() > 0
  end)
  t.report('callers', vim.tbl_map(function(item)
    return ('%s:%d'):format(vim.fs.basename(vim.fn.bufname(item.bufnr)), item.lnum)
  end, vim.fn.getqflist()))
  vim.cmd('cclose')
  vim.cmd.buffer(app)

  local function page()
    return { name = vim.fs.basename(vim.fn.bufname()), text = t.text(0), readonly = vim.bo.readonly }
  end
  t.place_cursor(found[1])
  vim.cmd('Unblock explain')
  t.wait_for('the page', function()
    return vim.w.unblock_page
  end)
  t.report('explain', page())

  -- The action of the same name shows the same page, in the same window.
  local windows = #vim.api.nvim_list_wins()
  vim.api.nvim_set_current_win(window)
  t.wanted = 'Explain'
  vim.lsp.buf.code_action()
  t.wait_for('the page', function()
    return vim.w.unblock_page
  end)
  t.report('explained by the action', { name = page().name, windows = #vim.api.nvim_list_wins() - windows })

  vim.cmd('silent bwipeout') -- and with it the window
  vim.api.nvim_set_current_win(window)
  t.said = {}
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  vim.cmd('Unblock explain')
  t.report('nothing to explain', t.said)

  vim.cmd('Unblock fixall')
  t.report('fixall', t.text(app))
  t.findings(app, 0)
  vim.cmd('silent undo')
  t.findings(app, 2)

  t.said = {}
  vim.cmd('Unblock nonsense')
  t.report('nonsense', t.said)
  t.close()
end

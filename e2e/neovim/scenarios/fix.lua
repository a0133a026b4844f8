-- Reads a diagnostic and its hover, applies the quick fix $UNBLOCK_FIX, undoes
-- it, types.
return function(t)
  local buffer = t.open('app.py')
  local function diagnostics()
    return vim.diagnostic.get(buffer)
  end

  local took = t.wait_for('the first diagnostic', function()
    return #diagnostics() > 0
  end)
  local shown = vim.tbl_map(function(d)
    local line = vim.api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, false)[1]
    return {
      line = d.lnum + 1,
      severity = vim.diagnostic.severity[d.severity],
      source = d.source,
      code = d.code,
      message = d.message,
      marked = line:sub(d.col + 1, d.end_col),
    }
  end, diagnostics())
  t.report('diagnostics', { shown = shown, ms = took })

  t.place_cursor(diagnostics()[1])
  vim.lsp.buf.hover()
  t.wait_for('the hover', function()
    return #t.floats() > 0
  end)
  local float = t.floats()[1]
  t.report('hover', t.text(vim.api.nvim_win_get_buf(float)))
  vim.api.nvim_win_close(float, true)

  local before, count = t.text(buffer), #diagnostics()
  t.wanted = vim.env.UNBLOCK_FIX
  vim.lsp.buf.code_action()
  t.wait_for('the quick fix', function()
    return t.text(buffer) ~= before
  end)
  t.report('fixed', { menu = t.menu, text = t.text(buffer) })
  t.findings(buffer, count - 1)
  t.report('gone')

  vim.cmd('silent undo')
  if t.text(buffer) ~= before then
    error('one undo did not take back the quick fix', 0)
  end
  t.findings(buffer, count)
  t.report('back')

  -- What is typed is analysed before it is saved.
  local last = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, last, last, false, { '', '', 'async def typed():', '    time.sleep(3)' })
  t.findings(buffer, count + 1)
  t.report('typed')
  t.close()
end

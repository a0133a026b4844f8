-- A type checker, $UNBLOCK_PYRIGHT, is attached beside the server.
return function(t)
  vim.api.nvim_create_autocmd('FileType', {
    pattern = 'python',
    callback = function(event)
      vim.lsp.start({
        name = 'pyright',
        cmd = { vim.env.UNBLOCK_PYRIGHT, '--stdio' },
        root_dir = vim.fn.getcwd(),
        settings = { basedpyright = { analysis = { diagnosticMode = 'openFilesOnly' } } },
      }, { bufnr = event.buf })
    end,
  })
  local app = t.open('app.py')
  local function by_source()
    local by = {}
    for _, d in ipairs(vim.diagnostic.get(app)) do
      by[d.source] = by[d.source] or {}
      table.insert(by[d.source], d.lnum + 1)
    end
    return by
  end
  local function both()
    return by_source().unblock and by_source().basedpyright
  end
  t.wait_for('findings of both', both)
  t.report('diagnostics', by_source())
  local encodings = {}
  for _, client in ipairs(vim.lsp.get_clients({ bufnr = app })) do
    encodings[client.name] = client.offset_encoding
  end
  t.report('encodings', encodings)

  -- Every server is asked; the user sees one float, and no excuses.
  local function hover(name, line, column, holds)
    t.said = {}
    vim.api.nvim_win_set_cursor(0, { line, column - 1 })
    vim.lsp.buf.hover()
    t.wait_for('a hover', function()
      local float = t.floats()[1]
      return float and t.text(vim.api.nvim_win_get_buf(float)):find(holds, 1, true)
    end)
    vim.wait(500) -- for what may still come
    local texts = vim.tbl_map(function(float)
      return t.text(vim.api.nvim_win_get_buf(float))
    end, t.floats())
    t.report(name, { floats = texts, said = t.said, in_float = vim.api.nvim_get_current_buf() ~= app })
    for _, float in ipairs(t.floats()) do
      vim.api.nvim_win_close(float, true)
    end
  end
  hover('hover on a finding', 5, 10, 'event loop')
  hover('hover on a variable', 9, 6, 'number')

  -- One menu, in which each has its own.
  vim.api.nvim_win_set_cursor(0, { 5, 9 })
  t.wanted = 'asyncio.sleep'
  local before = t.text(app)
  vim.lsp.buf.code_action()
  t.wait_for('the fix', function()
    return t.text(app) ~= before
  end)
  t.report('menu on a finding', t.menu)
  t.wait_for('the finding to go, and the type error to stay', function()
    return not by_source().unblock and by_source().basedpyright
  end)
  t.report('fixed', t.text(app))

  t.menu, t.wanted, t.said = nil, 'no such action', {}
  for _, d in ipairs(vim.diagnostic.get(app)) do
    if d.source == 'basedpyright' then
      t.place_cursor(d)
    end
  end
  vim.lsp.buf.code_action()
  t.wait_for('a menu, or word that there is none', function()
    return t.menu or #t.said > 0
  end)
  t.report('menu on a type error', t.menu or {})

  -- Both go on: a new blocking call and a new type error.
  local last = vim.api.nvim_buf_line_count(app)
  vim.api.nvim_buf_set_lines(app, last, last, false, { '', 'async def typed() -> int:', '    time.sleep(3)', '    return "no"' })
  t.wait_for('findings of both for what was typed', function()
    return both() and vim.list_contains(by_source().basedpyright, last + 4)
  end)
  t.report('both go on', by_source())
  vim.lsp.get_clients({ name = 'pyright' })[1].stop(true)
  t.close()
end

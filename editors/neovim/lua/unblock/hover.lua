--- Hovers in Neovim 0.10, which handles the answer of each server by itself:
--- beside a type checker, every "nothing" would be told, and a second float
--- would push away the first. From 0.11 on Neovim shows one float for all.
local M = {}

local method = 'textDocument/hover'

--- Shows answers in one float, in the place of one that stands already.
---@param contents string[]
local function show(contents, ctx, config)
  local float = vim.b[ctx.bufnr].lsp_floating_preview
  if float and vim.api.nvim_win_is_valid(float) and vim.api.nvim_get_current_win() ~= float then
    vim.api.nvim_win_close(float, true)
  end
  local together = { kind = 'markdown', value = table.concat(contents, '\n\n---\n\n') }
  vim.lsp.handlers[method](nil, { contents = together }, ctx, config)
end

--- Handles the answer of our server.
function M.handle(err, result, ctx, config)
  local beside = vim.tbl_filter(function(client)
    return client.id ~= ctx.client_id
  end, vim.lsp.get_clients({ bufnr = ctx.bufnr, method = method }))
  if #beside == 0 then
    return vim.lsp.handlers[method](err, result, ctx, config)
  end
  if not result or not result.contents then
    return -- another server has the word
  end
  local contents, waiting = { result.contents.value }, #beside
  for _, client in ipairs(beside) do
    -- Neovim has asked this too. The answer to it is shown when ours comes.
    client.request(method, ctx.params, function(_, answer)
      if answer and answer.contents then
        local lines = vim.lsp.util.convert_input_to_markdown_lines(answer.contents)
        table.insert(contents, table.concat(lines, '\n'))
      end
      waiting = waiting - 1
      if waiting == 0 then
        show(contents, ctx, config)
      end
    end, ctx.bufnr)
  end
end

return M

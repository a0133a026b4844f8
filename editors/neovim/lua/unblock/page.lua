--- Shows pages in a window of their own, one for all of them.
local M = {}

--- Goes to the window for pages; a new one where there is none in this tab.
local function go_to_window()
  for _, window in ipairs(vim.api.nvim_tabpage_list_wins(0)) do
    if vim.w[window].unblock_page then
      return vim.api.nvim_set_current_win(window)
    end
  end
  vim.cmd('botright split')
  vim.w.unblock_page = true
end

--- Opens a file of the server's: one that it keeps outside of the project is
--- read-only, as the server writes it anew.
---@param uri string
---@return boolean shown whether the file could be read
function M.open(uri)
  local path = vim.uri_to_fname(uri)
  if vim.fn.filereadable(path) == 0 then
    return false
  end
  go_to_window()
  vim.cmd.edit(vim.fn.fnameescape(path))
  local client = require('unblock.client').get(0)
  local root = client and client.config.root_dir
  if not root or not vim.startswith(path, root .. '/') then
    vim.bo.readonly, vim.bo.buflisted = true, false
  end
  return true
end

--- Shows Markdown that is no file.
---@param name string of the buffer
---@param markdown string
function M.show(name, markdown)
  go_to_window()
  local buffer = vim.fn.bufadd(name)
  vim.fn.bufload(buffer)
  vim.api.nvim_set_current_buf(buffer)
  vim.bo.buftype, vim.bo.swapfile, vim.bo.modifiable = 'nofile', false, true
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(markdown, '\n'))
  vim.bo.modifiable, vim.bo.filetype = false, 'markdown'
end

return M

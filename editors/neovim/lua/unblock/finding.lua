--- Findings: the diagnostics of the server, and the way from each to what
--- blocks, which is their related information.
local M = {}

local client = require('unblock.client')

---@class unblock.Step a place on the way
---@field message string
---@field location lsp.Location

--- The findings under the cursor, else those on its line.
---@return vim.Diagnostic[]
local function at_cursor()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local on_line = vim.tbl_filter(function(d)
    return d.source == 'unblock'
  end, vim.diagnostic.get(0, { lnum = row - 1 }))
  local under = vim.tbl_filter(function(d)
    return d.col <= column and (d.end_lnum > d.lnum or column < d.end_col)
  end, on_line)
  return #under > 0 and under or on_line
end

--- Calls back with the finding at the cursor, asking where there are several.
---@param chosen fun(finding: vim.Diagnostic)
---@param none? fun() called where there is none
function M.pick(chosen, none)
  local findings = at_cursor()
  if #findings == 0 then
    return none and none() or not none and client.say('there is no finding on this line')
  elseif #findings == 1 then
    return chosen(findings[1])
  end
  vim.ui.select(findings, {
    prompt = 'unblock: findings',
    format_item = function(d)
      return d.message
    end,
  }, function(d)
    if d then
      chosen(d)
    end
  end)
end

---@param finding vim.Diagnostic
---@return unblock.Step[]
local function steps(finding)
  return vim.tbl_get(finding, 'user_data', 'lsp', 'relatedInformation') or {}
end

---@return string
local function encoding()
  local attached = client.get(0)
  return attached and attached.offset_encoding or 'utf-16'
end

--- Has the server open the entry about a finding, as its code action does.
---@param finding vim.Diagnostic
function M.explain(finding)
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      return vim.tbl_get(action, 'command', 'command') == 'unblock.openEntry'
    end,
    range = { start = { finding.lnum + 1, finding.col }, ['end'] = { finding.end_lnum + 1, finding.end_col } },
  })
end

--- Puts the finding and each further step of its way in the quickfix list.
---@param finding vim.Diagnostic
function M.to_quickfix(finding)
  local items = vim.diagnostic.toqflist({ finding })
  local own = vim.uri_from_bufnr(finding.bufnr)
  for _, step in ipairs(steps(finding)) do
    -- One by one: the helper sorts what it is given, and the way has an order.
    local item = vim.lsp.util.locations_to_items({ step.location }, encoding())[1]
    local first = item and step.location.uri == own and item.lnum == finding.lnum + 1 and item.col == finding.col + 1
    if item and not first then
      item.text, item.type = step.message, 'I'
      table.insert(items, item)
    end
  end
  vim.fn.setqflist({}, ' ', { title = 'unblock: ' .. finding.message, items = items })
  vim.cmd('botright copen')
end

--- Asks which step to go to, and goes there; the jump list leads back.
---@param finding vim.Diagnostic
function M.jump(finding)
  local all = steps(finding)
  if #all == 0 then
    return client.say('the call blocks by itself: no step leads to it')
  end
  vim.ui.select(all, {
    prompt = 'unblock: steps',
    format_item = function(step)
      local name = vim.fs.basename(vim.uri_to_fname(step.location.uri))
      return ('%s:%d: %s'):format(name, step.location.range.start.line + 1, step.message)
    end,
  }, function(step)
    if step then
      vim.lsp.util.show_document(step.location, encoding(), { focus = true })
    end
  end)
end

return M

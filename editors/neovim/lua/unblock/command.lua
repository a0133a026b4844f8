--- The command :Unblock.
local M = {}

---@type table<string, fun(rest: string)>
local subcommands = {
  explain = function()
    require('unblock').explain()
  end,
  fixall = function(rest)
    if rest == 'workspace' then
      require('unblock').fix_workspace()
    else
      require('unblock').fix_all()
    end
  end,
  graph = function()
    require('unblock').graph()
  end,
  related = function()
    require('unblock').related()
  end,
  report = function()
    require('unblock').report()
  end,
  restart = function()
    require('unblock').restart()
  end,
  search = function(rest)
    require('unblock').search(rest)
  end,
  statistics = function()
    require('unblock').statistics()
  end,
}

--- Runs `:Unblock NAME REST`.
---@param arguments string
function M.run(arguments)
  local name, rest = arguments:match('^%s*(%S+)%s*(.-)%s*$')
  local run = subcommands[name]
  if not run then
    return require('unblock.client').say('there is no "' .. name .. '"', vim.log.levels.ERROR)
  end
  run(rest)
end

--- Completes the command line up to the cursor.
---@param lead string the word being typed
---@param line string
---@return string[]
function M.complete(lead, line)
  local words = vim.tbl_keys(subcommands)
  local before = line:match('Unblock%s+(.-)%S*$') or ''
  if before:match('^fixall%s') then
    words = { 'workspace' }
  elseif before ~= '' then
    return {}
  end
  table.sort(words)
  return vim.tbl_filter(function(word)
    return vim.startswith(word, lead)
  end, words)
end

return M

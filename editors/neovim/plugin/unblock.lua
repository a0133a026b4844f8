if vim.g.loaded_unblock then
  return
end
vim.g.loaded_unblock = true

vim.api.nvim_create_user_command('Unblock', function(command)
  require('unblock.command').run(command.args)
end, {
  nargs = '+',
  desc = 'What blocks the event loop',
  complete = function(lead, line)
    return require('unblock.command').complete(lead, line)
  end,
})

-- Makes the help's tags, in a copy of it, and asks for each.
return function(t)
  vim.fn.mkdir('help/doc', 'p')
  vim.fn.writefile(vim.fn.readfile(vim.env.UNBLOCK_PLUGIN .. '/doc/unblock.txt'), 'help/doc/unblock.txt')
  vim.opt.runtimepath:append(vim.fn.getcwd() .. '/help')
  vim.cmd('helptags help/doc')
  local topics = {}
  for _, line in ipairs(vim.fn.readfile('help/doc/tags')) do
    local topic = line:match('^[^\t]+')
    vim.cmd('silent help ' .. topic)
    table.insert(topics, topic)
  end
  t.report('help', { topics = topics, file = vim.fs.basename(vim.fn.bufname()), text = t.text(0) })
  vim.cmd('qall!')
end

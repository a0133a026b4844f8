-- The server for `vim.lsp.enable('unblock')`, Neovim 0.11 and later.
return require('unblock').server

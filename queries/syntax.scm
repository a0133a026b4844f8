; Text that the parser skipped.
(ERROR) @error

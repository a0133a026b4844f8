; Comments, wherever they stand: suppressions are looked for in these.
(comment) @comment

package knowledge_test

import "context"

// background is the context of a process that runs no test.
func background() context.Context { return context.Background() }

package oracle

// outOfReach are the tags that the engine does not resolve, and why.
var outOfReach = map[string]string{
	"instance: ContextVar": "what a ContextVar holds is known from its annotation alone, which is not followed into get()",
}

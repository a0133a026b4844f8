package oracle

// outOfReach are the tags that the engine does not resolve, and why. A listed
// construct that is found after all fails the test: the list only tells truths.
var outOfReach = map[string]string{
	"alike: except twin not taken": "both branches of a try count, whichever is installed",
}

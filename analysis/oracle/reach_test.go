package oracle

// outOfReach are the tags that the engine does not resolve, and why. A listed
// construct that is found after all fails the test: the list only tells truths.
var outOfReach = map[string]string{}

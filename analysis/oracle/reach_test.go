package oracle

// outOfReach are the tags that the engine does not resolve, and why. A listed
// construct that is found after all fails the test: the list only tells truths.
var outOfReach = map[string]string{
	"star call":                                     "which parameter an element of a starred argument reaches is not tracked",
	"operator.methodcaller":                         "a method named by a string",
	"total_ordering":                                "methods that a class decorator adds",
	"descriptor __set_name__":                       "a hook of class creation",
	"monkeypatched method":                          "a method set on the class from outside",
	"call_soon_threadsafe from a thread":            "a callback handed over in code that runs in a thread",
	"call_soon of a function that takes a callback": "arguments that the loop hands to its callback",
	"instance: namedtuple function":                 "classes made by a call",
	"alike: private name of the base":               "names with two underscores are not told apart by class",
	"alike: private name of the subclass":           "names with two underscores are not told apart by class",
	"alike: late binding, rebound before":           "a variable of a closure counts as any of its values",
	"alike: except twin not taken":                  "both branches of a try count, whichever is installed",
}

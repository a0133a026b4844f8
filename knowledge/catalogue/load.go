package catalogue

// Catalogue is the loaded data. It is immutable and safe for concurrent use.
type Catalogue struct{}

// Default is the embedded catalogue, loaded once.
func Default() *Catalogue { return &Catalogue{} }

module example.org/b

go 1.24

require (
	github.com/pkg/errors v0.9.1
	golang.org/x/text v0.20.0
)

replace github.com/pkg/errors v0.9.0 => github.com/pkg/errors v0.8.1

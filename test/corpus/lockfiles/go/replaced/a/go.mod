module example.org/a

go 1.24

require (
	golang.org/x/mod v0.17.0
	golang.org/x/text v0.14.0
)

replace golang.org/x/mod => golang.org/x/mod v0.16.0

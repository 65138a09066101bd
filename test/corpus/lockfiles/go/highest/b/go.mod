module example.org/b

go 1.24

require (
	golang.org/x/mod v0.17.0
	golang.org/x/text v0.21.0
)

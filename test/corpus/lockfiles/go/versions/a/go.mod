module example.org/a

go 1.24

require (
	github.com/docker/distribution v2.8.2+incompatible
	golang.org/x/exp v0.0.0-20231006140011-7918f672742d
)

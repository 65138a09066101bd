module example.org/b

go 1.24

require (
	github.com/docker/distribution v2.8.2-beta.1+incompatible
	golang.org/x/exp v0.0.0-20240719175910-8a7402abbf56
)

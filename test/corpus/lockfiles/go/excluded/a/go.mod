module example.org/a

go 1.24

require golang.org/x/text v0.14.0

exclude golang.org/x/text v0.20.0

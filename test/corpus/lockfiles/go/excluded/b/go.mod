module example.org/b

go 1.24

require golang.org/x/text v0.20.0

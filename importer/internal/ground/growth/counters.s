// Without a file in assembly the compiler wants a body of counters, in counters.go.

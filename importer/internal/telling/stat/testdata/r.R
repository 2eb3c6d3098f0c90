# Makes r.txt: values of base R that the tests compare with. Run it here: Rscript r.R > r.txt
# Lines are: function, arguments, "=", values.
options(digits = 15, scipen = 0)
line <- function(name, args, values) cat(name, format(args, digits = 15, trim = TRUE), "=", formatC(values, digits = 15, format = "g", width = -1), "\n")

for (level in c(0.8, 0.9, 0.95, 0.99, 0.999, 1 - 0.05 / 300)) line("qnorm", level, qnorm(1 - (1 - level) / 2))
for (z in c(0.5, 1.2, 1.959963984540054, 3, 6)) line("pnorm", z, 2 * pnorm(-z))

# Wilson's interval for a single share: the limits that the tests of differences start from.
for (x in list(c(56, 70), c(48, 80), c(9, 10), c(3, 10), c(0, 20), c(10, 10), c(637, 1511)))
  line("prop.test", x, prop.test(x[1], x[2], correct = FALSE)$conf.int)

families <- list(
  c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000),
  c(0.04, 0.01, 0.03, 0.02), c(0.2), c(0.05, 0.05, 0.05), c(0.9, 0.001, 0.02, 0.02, 0.6))
for (p in families) for (method in c("BH", "holm")) line(paste0("p.adjust.", method), p, p.adjust(p, method))

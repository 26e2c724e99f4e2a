# Lafon's specificity of a lexical table as an analyst's own R computes it: whole columns at a time by R's phyper, in logarithms.
# Rscript scores.R FOLDER reads counts.bin (words, parts, T, the F of words, the t of parts, then f word by word), writes
# scores.bin, and prints the milliseconds of processor time of each of some runs.
folder <- commandArgs(trailingOnly = TRUE)[1]
input <- file(file.path(folder, "counts.bin"), "rb")
size <- readBin(input, "integer", 3, size = 4)
words <- size[1]
parts <- size[2]
T <- size[3]
F <- readBin(input, "integer", words, size = 4)
t <- readBin(input, "integer", parts, size = 4)
f <- matrix(readBin(input, "integer", words * parts, size = 4), nrow = words, ncol = parts, byrow = TRUE)
close(input)

score <- function() {
  S <- matrix(0, nrow = words, ncol = parts)
  for (part in seq_len(parts)) {
    own <- f[, part]
    over <- as.double(own) * T >= as.double(F) * t[part]
    S[over, part] <- -phyper(own[over] - 1, F[over], T - F[over], t[part], lower.tail = FALSE, log.p = TRUE)
    S[!over, part] <- phyper(own[!over], F[!over], T - F[!over], t[part], log.p = TRUE)
  }
  S / log(10)
}

for (run in 1:3) {
  spent <- system.time(S <- score())
  cat(1000 * (spent[["user.self"]] + spent[["sys.self"]]), "\n")
}
output <- file(file.path(folder, "scores.bin"), "wb")
writeBin(as.vector(t(S)), output, size = 8)
close(output)

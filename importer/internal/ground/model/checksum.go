package model

import (
	"crypto/sha256"
	"encoding/hex"
)

// Checksum is what a file is known again by: SHA-256 in hexadecimal.
func Checksum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

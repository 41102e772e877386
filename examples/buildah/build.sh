#!/bin/sh
# Runs in the exported tree. SOURCE_DATE_EPOCH is set: the same tree gives the same times.
set -eu
buildah build --timestamp "$SOURCE_DATE_EPOCH" --tag returns .
buildah push returns oci:image

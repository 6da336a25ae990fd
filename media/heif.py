"""HEIC, as telephones send it: read where a decoder is installed (docs/decisions/0013-heic.md)."""

try:
    import pi_heif
except ImportError:  # no wheel for this machine: such pictures are refused with a way out
    FORMATS = ()
else:
    # The picture alone, on as many threads as a small machine can spare.
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=2)
    FORMATS = ("HEIF",)

# Major brands of files that hold pictures coded with HEVC, or with whatever their boxes say.
BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}

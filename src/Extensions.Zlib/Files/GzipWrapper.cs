using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Zlib.Files;

/// <summary><c>compress.zlib://</c>: what another name stands for, compressed there and uncompressed here.</summary>
/// <remarks>https://www.php.net/manual/en/wrappers.compression.php</remarks>
internal sealed class GzipWrapper : StreamWrapper
{
    public override string Label => "ZLIB";

    public override PhpStream? Open(StreamOpening opening) =>
        GzipFileOpening.Open(opening.Engine, opening.Path, opening.Mode, opening.Options, opening.Context);
}

using MiniPhp.Extensions.Standard.Network;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Output;

/// <summary>The headers of a compressed reply.</summary>
internal static class CompressionHeaders
{
    /// <summary>Says how the reply is compressed; with a warning when headers are sent already.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="encoding">ZLIB_ENCODING_GZIP or _DEFLATE.</param>
    public static void Add(Engine engine, long encoding)
    {
        ReplyHeaders.TryAdd(engine, PhpString.From(encoding == ZlibConstants.ZLIB_ENCODING_GZIP ? "Content-Encoding: gzip"u8 : "Content-Encoding: deflate"u8));
        AddVary(engine);
    }

    /// <summary>Says that the reply depends on what the client accepts; with a warning when headers are sent already.</summary>
    public static void AddVary(Engine engine) => ReplyHeaders.TryAdd(engine, PhpString.From("Vary: Accept-Encoding"u8));
}

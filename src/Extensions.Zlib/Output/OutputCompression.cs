using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Output;

/// <summary>Compressing the output.</summary>
[PhpExtension("zlib")]
public static class OutputCompression
{
    /// <summary>Compresses output when a script calls it itself; ob_start("ob_gzhandler") starts a handler instead.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">What was written.</param>
    /// <param name="flags">PHP_OUTPUT_HANDLER_* bits.</param>
    /// <returns>What is ready; false when the client accepts no compressed output, or the first call was not with PHP_OUTPUT_HANDLER_START.</returns>
    /// <remarks>https://www.php.net/ob_gzhandler</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? ob_gzhandler(Engine engine, PhpString data, long flags)
    {
        CompressionState state = CompressionState.Of(engine);
        long encoding = state.FindEncoding(engine);
        if (encoding == 0)
            return null;
        if ((flags & (long)OutputOperation.Start) != 0)
            CompressionHeaders.Add(engine, encoding);
        state.Legacy ??= new OutputDeflation(engine, encoding);
        if (state.Legacy.Step((OutputOperation)flags, data.Span, out PhpString output))
            return output;
        state.Legacy.Dispose();
        state.Legacy = null;
        return null;
    }

    /// <summary>How output is compressed: "gzip" or "deflate"; false when nothing has been compressed.</summary>
    /// <remarks>https://www.php.net/zlib_get_coding_type</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value zlib_get_coding_type(Engine engine) => CompressionState.Of(engine).Encoding switch
    {
        ZlibConstants.ZLIB_ENCODING_GZIP => Value.FromLatin1("gzip"),
        ZlibConstants.ZLIB_ENCODING_DEFLATE => Value.FromLatin1("deflate"),
        _ => false,
    };
}

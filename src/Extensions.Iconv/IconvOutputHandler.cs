using MiniPhp.Extensions.Standard.Network;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>The output handler <c>ob_iconv_handler</c>: converts output from the internal encoding to that of replies.</summary>
/// <remarks>https://www.php.net/ob_iconv_handler</remarks>
internal sealed class IconvOutputHandler(Engine engine) : OutputHandler
{
    public const string Name = "ob_iconv_handler";

    public override bool Process(OutputBuffer buffer, OutputOperation operation, ReadOnlySpan<byte> content, out PhpString output)
    {
        output = PhpString.Empty;
        PhpString to = Encodings.Output(engine);
        if ((operation & OutputOperation.Start) != 0)
        {
            if (engine.Output.HasSent)
                return false;
            bool isDropped = (operation & OutputOperation.Clean) != 0 && (operation & OutputOperation.Final) != 0;
            if (!isDropped && SetContentType(to))
                buffer.MakeImmutable();
        }

        if (content.IsEmpty)
            return true;
        PhpString from = Encodings.Internal(engine);
        IconvError error = Transcoding.Convert(engine, content, to, from, out PhpString? converted);
        IconvErrors.Report(engine, error, to, from);
        output = converted ?? PhpString.Empty;
        return true;
    }

    private bool SetContentType(PhpString charset)
    {
        string name = charset.ToLatin1();
        int options = name.IndexOf("//", StringComparison.Ordinal);
        string type = engine.Ini.Get("default_mimetype") ?? "";
        return ReplyHeaders.TryAdd(engine, PhpString.FromLatin1("Content-Type:" + type + "; charset=" + (options < 0 ? name : name[..options])));
    }
}

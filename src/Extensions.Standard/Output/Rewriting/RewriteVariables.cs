using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output.Rewriting;

/// <summary>The variables that are added to the links and forms of the output, as they are written there. One an engine.</summary>
internal sealed class RewriteVariables
{
    private readonly ByteBuffer _query = new(0);
    private readonly ByteBuffer _fields = new(0);

    /// <summary>The variables of an engine.</summary>
    public static RewriteVariables Of(Engine engine) => engine.State(static _ => new RewriteVariables());

    /// <summary>The output handler was started; it is started once only.</summary>
    public bool HasHandler { get; set; }

    /// <summary>For links: "a=1&amp;b=2" with the separator of the settings; empty when there are none.</summary>
    public ReadOnlySpan<byte> Query => _query.Span;

    /// <summary>For forms: hidden fields.</summary>
    public ReadOnlySpan<byte> Fields => _fields.Span;

    public void Add(Engine engine, PhpString name, PhpString value)
    {
        if (_query.Length > 0)
            _query.Append(Separator(engine));
        _query.Append(Encoding.rawurlencode(name));
        _query.Append((byte)'=');
        _query.Append(Encoding.rawurlencode(value));
        _fields.Append("<input type=\"hidden\" name=\""u8);
        _fields.Append(HtmlSpecialCharacters.htmlspecialchars(engine, name, double_encode: false));
        _fields.Append("\" value=\""u8);
        _fields.Append(HtmlSpecialCharacters.htmlspecialchars(engine, value, double_encode: false));
        _fields.Append("\" />"u8);
    }

    public void Clear()
    {
        _query.Clear();
        _fields.Clear();
    }

    /// <summary>What stands between variables of a link: <c>arg_separator.output</c>.</summary>
    public static string Separator(Engine engine) => engine.Ini.Get("arg_separator.output") ?? "";
}

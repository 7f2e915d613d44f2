using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>The meta elements in the head of an HTML file.</summary>
[PhpExtension("standard")]
public static class MetaTags
{
    /// <summary>Which attribute's value is read.</summary>
    private enum Attribute
    {
        None,
        Name,
        Content,
    }

    /// <summary>Reads a file up to the end of its head.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="use_include_path">Looks along the include_path too.</param>
    /// <returns>array&lt;string, string&gt;: contents by names, in small letters and with _ for what may not be in a property's name; false, with a
    /// warning, when the file cannot be opened.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte in the name.</exception>
    /// <remarks>https://www.php.net/get_meta_tags</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? get_meta_tags(Engine engine, PhpString filename, bool use_include_path = false)
    {
        engine.CheckPath(filename, 1);
        StreamOptions options = StreamOptions.ReportErrors | (use_include_path ? StreamOptions.UseIncludePath : StreamOptions.None);
        if (StreamOpener.Open(engine, filename, "rb", options, null) is not { } stream)
            return null;
        PhpArray tags = Read(new HtmlTokenizer(stream));
        stream.Close();
        return tags;
    }

    private static PhpArray Read(HtmlTokenizer tokens)
    {
        var tags = new PhpArray();
        PhpString? name = null;
        PhpString? content = null;
        var attribute = Attribute.None;
        bool isExpected = false;
        bool isInTag = false;
        HtmlToken last = HtmlToken.End;
        for (HtmlToken token = tokens.Next(); token != HtmlToken.End; last = token, token = tokens.Next())
        {
            bool isValue = last == HtmlToken.Equal && isExpected;
            switch (token)
            {
                case HtmlToken.Word when last == HtmlToken.Open:
                    tokens.IsInMeta = tokens.Is("meta"u8);
                    break;
                case HtmlToken.Word when last == HtmlToken.Slash && isInTag:
                    if (tokens.Is("head"u8))
                        return tags;
                    break;
                case HtmlToken.Word or HtmlToken.Quoted when isValue:
                    if (attribute == Attribute.Name)
                        name = PropertyName(tokens.Text);
                    else
                        content = PhpString.From(tokens.Text);
                    isExpected = false;
                    break;
                case HtmlToken.Word when tokens.IsInMeta && (tokens.Is("name"u8) || tokens.Is("content"u8)):
                    attribute = tokens.Is("name"u8) ? Attribute.Name : Attribute.Content;
                    isExpected = true;
                    break;
                case HtmlToken.Open:
                    if (isExpected)
                        name = content = null;
                    isExpected = false;
                    isInTag = true;
                    break;
                case HtmlToken.Close:
                    if (name is not null)
                        tags.Set(ArrayKey.From(name), content ?? PhpString.Empty);
                    name = content = null;
                    attribute = Attribute.None;
                    isInTag = isExpected = tokens.IsInMeta = false;
                    break;
            }
        }

        return tags;
    }

    private static PhpString PropertyName(ReadOnlySpan<byte> text)
    {
        var name = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
            name[i] = ".\\+*?[^]$() "u8.Contains(text[i]) ? (byte)'_' : ByteText.ToLower(text[i]);
        return PhpString.FromOwned(name);
    }
}

using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Text without tags.</summary>
[PhpExtension("standard")]
public static class TagStripping
{
    /// <summary>Leaves tags of HTML and XML, comments and code of PHP out of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text; null bytes are left out too.</param>
    /// <param name="allowed_tags">Tags that stay: "&lt;a&gt;&lt;b&gt;", or their names in an array.</param>
    /// <remarks>https://www.php.net/strip_tags</remarks>
    [PhpFunction]
    public static PhpString strip_tags(Engine engine, PhpString @string, [PhpParameter(Type = "array|string|null", Default = "null")] Value allowed_tags = default)
    {
        string? allowed = null;
        if (allowed_tags.IsString && allowed_tags.AsString.Length > 0)
            allowed = allowed_tags.AsString.ToLatin1();
        else if (allowed_tags.IsArray && allowed_tags.AsArray.Count > 0)
        {
            allowed = "";
            foreach ((_, Value name) in allowed_tags.AsArray)
                allowed += "<" + Conversions.ToPhpString(engine, name).ToLatin1() + ">";
        }

        return new Stripper(@string.ToLatin1(), allowed?.ToLowerInvariant()).Run();
    }

    /// <summary>As <see cref="strip_tags"/> without allowed tags, but what follows a &lt; is a tag after a space too.</summary>
    internal static PhpString StripAll(PhpString text) => new Stripper(text.ToLatin1(), allowed: null, takesSpace: true).Run();

    /// <summary>Goes over the text once; each method reads a part of it and says what follows.</summary>
    private ref struct Stripper(string text, string? allowed, bool takesSpace = false)
    {
        private readonly ByteBuffer _result = new();
        private readonly System.Text.StringBuilder _tag = new();
        private int _position;

        /// <summary>How many tags begin inside of the one that is read.</summary>
        private int _depth;

        /// <summary>The quote that is open, or '\0'. One that opened in a tag counts until it is closed.</summary>
        private char _quote;

        /// <summary>The last character that mattered in code of PHP.</summary>
        private char _last;

        /// <summary>A processing instruction of XML, which ends like a tag.</summary>
        private bool _isXml;

        private enum Part
        {
            Text,
            Tag,
            Code,
            Declaration,
            Comment,
        }

        public PhpString Run()
        {
            Part part = Part.Text;
            for (; _position < text.Length; _position++)
            {
                char c = text[_position];
                part = part switch
                {
                    Part.Text => ReadText(c),
                    Part.Tag => ReadTag(c),
                    Part.Code => ReadCode(c),
                    Part.Declaration => ReadDeclaration(c),
                    _ => ReadComment(c),
                };
            }

            return _result.ToPhpString();
        }

        private readonly char Before(int count) => _position >= count ? text[_position - count] : '\0';

        private readonly bool FollowedBySpace => !takesSpace && _position + 1 < text.Length && IsSpace(text[_position + 1]);

        private static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

        private Part ReadText(char c)
        {
            switch (c)
            {
                case '\0':
                    return Part.Text;
                case '<' when _quote != '\0':
                    return Part.Text;
                case '<' when !FollowedBySpace:
                    _last = '<';
                    if (allowed is not null)
                        _tag.Append('<');
                    return Part.Tag;
                case '>' when _depth > 0:
                    _depth--;
                    return Part.Text;
                case '>' when _quote != '\0':
                    return Part.Text;
                default:
                    _result.Append((byte)c);
                    return Part.Text;
            }
        }

        private Part ReadTag(char c)
        {
            switch (c)
            {
                case '\0':
                    return Part.Tag;
                case '<' when _quote != '\0':
                    return Part.Tag;
                case '<' when !FollowedBySpace:
                    _depth++;
                    return Part.Tag;
                case '>':
                    return EndTag();
                case '"' or '\'':
                    Quote(c);
                    break;
                case '!' when Before(1) == '<':
                    _last = c;
                    return Part.Declaration;
                case '?' when Before(1) == '<':
                    _parentheses = 0;
                    return Part.Code;
            }

            if (allowed is not null)
                _tag.Append(c);
            return Part.Tag;
        }

        private int _parentheses;

        private Part EndTag()
        {
            if (_depth > 0)
            {
                _depth--;
                return Part.Tag;
            }

            if (_quote != '\0')
                return Part.Tag;
            _last = '>';
            if (_isXml && Before(1) == '-')
                return Part.Tag;
            _isXml = false;
            if (allowed is not null)
            {
                _tag.Append('>');
                string tag = _tag.ToString();
                if (allowed.Contains(Normalized(tag), System.StringComparison.Ordinal))
                    _result.Append(PhpString.FromLatin1(tag));
                _tag.Clear();
            }

            return Part.Text;
        }

        private void Quote(char c)
        {
            if (_position != 0 && (_quote == '\0' || _quote == c))
                _quote = _quote == '\0' ? c : '\0';
        }

        private Part ReadCode(char c)
        {
            bool isQuoted = _last is '"' or '\'';
            switch (c)
            {
                case '(' when !isQuoted:
                    _last = '(';
                    _parentheses++;
                    break;
                case ')' when !isQuoted:
                    _last = ')';
                    _parentheses--;
                    break;
                case '>' when _depth > 0:
                    _depth--;
                    break;
                case '>' when _quote == '\0' && _parentheses == 0 && _last != '"' && Before(1) == '?':
                    _tag.Clear();
                    return Part.Text;
                case '"' or '\'' when Before(1) != '\\':
                    if (_last == c)
                        _last = '\0';
                    else if (_last != '\\')
                        _last = c;
                    Quote(c);
                    break;
                case 'l' or 'L' when _position > 4 && Before(1) is 'm' or 'M' && Before(2) is 'x' or 'X' && Before(3) == '?' && Before(4) == '<':
                    _isXml = true;
                    return Part.Tag;
            }

            return Part.Code;
        }

        private Part ReadDeclaration(char c)
        {
            switch (c)
            {
                case '>' when _depth > 0:
                    _depth--;
                    break;
                case '>' when _quote == '\0':
                    _tag.Clear();
                    return Part.Text;
                case '"' or '\'' when Before(1) != '\\':
                    Quote(c);
                    break;
                case '-' when Before(1) == '-' && Before(2) == '!':
                    return Part.Comment;
                case 'e' or 'E' when _position > 6 && text.AsSpan(_position - 6, 6).Equals("doctyp", System.StringComparison.OrdinalIgnoreCase):
                    return Part.Tag;
            }

            return Part.Declaration;
        }

        private Part ReadComment(char c)
        {
            if (c != '>' || _quote != '\0' || Before(1) != '-' || Before(2) != '-')
                return Part.Comment;
            _tag.Clear();
            return Part.Text;
        }

        /// <summary>"&lt;name&gt;" of a tag with whatever it has besides, and of a closing one.</summary>
        private static string Normalized(string tag)
        {
            var name = new System.Text.StringBuilder();
            bool hasBegun = false;
            for (int i = 0; i < tag.Length; i++)
            {
                char c = char.IsAsciiLetterUpper(tag[i]) ? (char)(tag[i] | 0x20) : tag[i];
                if (c == '>')
                    break;
                if (c == '<')
                {
                    name.Append(c);
                    continue;
                }

                if (IsSpace(c))
                {
                    if (hasBegun)
                        break;
                    continue;
                }

                hasBegun = true;
                if (c != '/' || (tag[i - 1] != '<' && (i + 1 >= tag.Length || tag[i + 1] != '>')))
                    name.Append(c);
            }

            return name.Append('>').ToString();
        }
    }
}

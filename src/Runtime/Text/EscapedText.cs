using System.Globalization;
using System.Text;

namespace MiniPhp.Runtime.Text;

/// <summary>Text with escape sequences for what does not print, as PHP's <c>smart_str_append_escaped</c> writes it.</summary>
internal static class EscapedText
{
    /// <param name="text">Latin-1 text.</param>
    public static string Of(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            switch (c)
            {
                case '\n': escaped.Append("\\n"); break;
                case '\r': escaped.Append("\\r"); break;
                case '\t': escaped.Append("\\t"); break;
                case '\f': escaped.Append("\\f"); break;
                case '\v': escaped.Append("\\v"); break;
                case '\\': escaped.Append("\\\\"); break;
                case '\x1b': escaped.Append("\\e"); break;
                case < ' ' or > '~': escaped.Append("\\x").Append(((int)c).ToString("X2", CultureInfo.InvariantCulture)); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }
}

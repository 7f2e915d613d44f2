using System.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>Values as messages quote them.</summary>
internal static class ExportedText
{
    /// <summary>A string in single quotes, with backslashes before quotes and backslashes, as var_export writes it.</summary>
    public static string Quote(PhpString text)
    {
        var quoted = new StringBuilder("'");
        foreach (char c in text.ToLatin1())
        {
            if (c is '\'' or '\\')
                quoted.Append('\\');
            quoted.Append(c);
        }

        return quoted.Append('\'').ToString();
    }
}

namespace MiniPhp.Runtime.Text;

/// <summary>Case of names and texts whose chars are bytes: only ASCII letters have one.</summary>
public static class AsciiCase
{
    /// <summary>The letters A to Z in lower case; the same string when it has none.</summary>
    public static string ToLower(string text)
    {
        foreach (char c in text)
        {
            if (char.IsAsciiLetterUpper(c))
                return string.Create(text.Length, text, static (lower, text) =>
                {
                    for (int i = 0; i < lower.Length; i++)
                        lower[i] = char.IsAsciiLetterUpper(text[i]) ? (char)(text[i] | 0x20) : text[i];
                });
        }

        return text;
    }
}

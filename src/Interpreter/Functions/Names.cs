namespace MiniPhp.Interpreter.Functions;

/// <summary>Names are bytes; only ASCII letters have a case.</summary>
internal static class Names
{
    public static string ToLower(string name)
    {
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z')
                return string.Create(name.Length, name, static (target, source) =>
                {
                    for (int i = 0; i < target.Length; i++)
                        target[i] = source[i] is >= 'A' and <= 'Z' ? (char)(source[i] | 0x20) : source[i];
                });
        }

        return name;
    }
}

using MiniPhp.Cli.Launch;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>The program's arguments as bytes.</summary>
internal static class Arguments
{
    /// <summary>Each char a byte. .NET reads them as UTF-8 and loses what is none; then they come from the process itself.</summary>
    public static string[] AsBytes(string[] decoded)
    {
        foreach (string argument in decoded)
        {
            foreach (char c in argument)
            {
                if (c >= 0x80)
                    return FromProcess(decoded.Length);
            }
        }

        return decoded;
    }

    private static string[] FromProcess(int count)
    {
        ReadOnlySpan<byte> text = LaunchSettings.OwnArguments();
        var all = new List<string>();
        while (text.Length > 0)
        {
            int end = text.IndexOf((byte)0);
            if (end < 0)
                end = text.Length - 1;
            all.Add(PhpString.From(text[..end]).ToLatin1());
            text = text[(end + 1)..];
        }

        // The program's own name, or two when it is started as "dotnet minphp.dll", come first.
        return [.. all[^count..]];
    }
}

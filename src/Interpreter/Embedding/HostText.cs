using System.Text;

namespace MiniPhp;

/// <summary>Names and messages are Latin-1 inside, each char a byte; to a host they are text whose bytes are UTF-8.</summary>
internal static class HostText
{
    public static string FromLatin1(string bytes) =>
        System.Text.Ascii.IsValid(bytes) ? bytes : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    public static string ToLatin1(string text) =>
        System.Text.Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}

using System.Globalization;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Ftp;

/// <summary>Where a server listens for a data connection, as its answers say.</summary>
internal static class FtpDataAddress
{
    private const int PortMask = 0xFFFF;

    /// <summary>The port of an answer to EPSV, <c>229 … (|||6446|)</c>; 0 for none.</summary>
    public static int FromExtended(ReadOnlySpan<byte> answer)
    {
        for (int bars = 0; bars < 3; bars++)
        {
            int bar = answer.IndexOf((byte)'|');
            if (bar < 0)
                return 0;
            answer = answer[(bar + 1)..];
        }

        return FtpConnection.NumberAt(answer) & PortMask;
    }

    /// <summary>The address in an answer to PASV, <c>227 … (129,80,95,25,13,221)</c>, as a transport takes it; null for none.</summary>
    public static string? FromPassive(ReadOnlySpan<byte> answer)
    {
        const int codeLength = 4;
        const int hostNumbers = 4;
        answer = answer[Math.Min(codeLength, answer.Length)..];
        int digit = answer.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digit < 0)
            return null;
        answer = answer[digit..];
        var host = new string[hostNumbers];
        for (int i = 0; i < hostNumbers; i++)
        {
            int length = Digits(answer);
            if (length == answer.Length || answer[length] != ',')
                return null;
            host[i] = PhpString.From(answer[..length]).ToLatin1();
            answer = answer[(length + 1)..];
        }

        int high = Digits(answer);
        if (high == answer.Length || answer[high] != ',')
            return null;
        int port = (FtpConnection.NumberAt(answer) * 256 + FtpConnection.NumberAt(answer[(high + 1)..])) & PortMask;
        return port == 0 ? null : "tcp://" + string.Join('.', host) + ":" + port.ToString(CultureInfo.InvariantCulture);
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && ByteText.IsDigit(text[length]))
            length++;
        return length;
    }
}

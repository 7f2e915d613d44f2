using System.Buffers.Binary;
using System.Text;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>Reads compiled zone files: RFC 8536, versions 2 and up. The data of 32 bits in front are skipped.</summary>
internal static class ZoneFile
{
    private const int HeaderSize = 44;
    private const int TypeSize = 6;

    /// <summary>The zone in a file's content; null when it is none, or damaged.</summary>
    public static ZoneData? Read(string name, ReadOnlySpan<byte> file)
    {
        if (!IsHeader(file))
            return null;
        int start = HeaderSize + BodySize(file, timeSize: 4);
        if (start > file.Length || !IsHeader(file[start..]))
            return null;
        ReadOnlySpan<byte> header = file[start..];
        long end = start + HeaderSize + (long)BodySize(header, timeSize: 8);
        int transitionCount = Count(header, 3);
        int typeCount = Count(header, 4);
        if (end > file.Length || typeCount == 0)
            return null;

        ReadOnlySpan<byte> body = file[(start + HeaderSize)..];
        var transitions = new long[transitionCount];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = BinaryPrimitives.ReadInt64BigEndian(body[(i * 8)..]);
            if (i > 0 && transitions[i] <= transitions[i - 1])
                return null;
        }

        body = body[(transitionCount * 8)..];
        byte[] typesAfter = body[..transitionCount].ToArray();
        foreach (byte type in typesAfter)
        {
            if (type >= typeCount)
                return null;
        }

        body = body[transitionCount..];
        LocalTimeType[]? types = ReadTypes(body, typeCount, Count(header, 5));
        return types is null ? null : new ZoneData(name, transitions, typesAfter, types, ReadRule(file[(int)end..]));
    }

    private static bool IsHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderSize && data.StartsWith("TZif"u8) && data[4] is >= (byte)'2' and <= (byte)'4';

    /// <summary>0 and 1: indicators; 2: leap seconds; 3: transitions; 4: types; 5: bytes of abbreviations.</summary>
    private static int Count(ReadOnlySpan<byte> header, int index) => BinaryPrimitives.ReadInt32BigEndian(header[(20 + index * 4)..]);

    private static int BodySize(ReadOnlySpan<byte> header, int timeSize) =>
        Count(header, 3) * (timeSize + 1) + Count(header, 4) * TypeSize + Count(header, 5)
        + Count(header, 2) * (timeSize + 4) + Count(header, 1) + Count(header, 0);

    private static LocalTimeType[]? ReadTypes(ReadOnlySpan<byte> body, int count, int abbreviationBytes)
    {
        ReadOnlySpan<byte> abbreviations = body.Slice(count * TypeSize, abbreviationBytes);
        var types = new LocalTimeType[count];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> type = body[(i * TypeSize)..];
            if (type[5] >= abbreviationBytes)
                return null;
            ReadOnlySpan<byte> abbreviation = CText.UpToNull(abbreviations[type[5]..]);
            types[i] = new LocalTimeType(BinaryPrimitives.ReadInt32BigEndian(type), type[4] != 0, Encoding.Latin1.GetString(abbreviation));
        }

        return types;
    }

    private static PosixRule? ReadRule(ReadOnlySpan<byte> footer)
    {
        if (footer.Length < 2 || footer[0] != '\n')
            return null;
        int end = footer[1..].IndexOf((byte)'\n');
        return end <= 0 ? null : PosixRule.Parse(Encoding.Latin1.GetString(footer.Slice(1, end)));
    }
}

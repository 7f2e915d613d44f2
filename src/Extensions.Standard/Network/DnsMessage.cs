using System.Buffers.Binary;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>Types of records (RFC 1035 and later).</summary>
internal static class DnsType
{
    public const int A = 1;
    public const int Ns = 2;
    public const int Cname = 5;
    public const int Soa = 6;
    public const int Ptr = 12;
    public const int Hinfo = 13;
    public const int Mx = 15;
    public const int Txt = 16;
    public const int Aaaa = 28;
    public const int Srv = 33;
    public const int Naptr = 35;
    public const int A6 = 38;
    public const int Any = 255;
    public const int Caa = 257;
}

/// <summary>Reads an answer of a name server from its first question on. What is cut off or malformed ends the reading.</summary>
internal ref struct DnsMessage
{
    private const int HeaderSize = 12;
    private const int QuestionSize = 4;
    private readonly ReadOnlySpan<byte> _message;
    private int _at;

    /// <summary>An answer.</summary>
    public DnsMessage(ReadOnlySpan<byte> message)
    {
        _message = message;
        _at = HeaderSize;
        Questions = Count(4);
        Answers = Count(6);
        Authorities = Count(8);
        Additions = Count(10);
    }

    public int Questions { get; }

    public int Answers { get; }

    public int Authorities { get; }

    public int Additions { get; }

    /// <summary>There is more to read.</summary>
    public readonly bool HasMore => _at >= 0 && _at < _message.Length;

    private readonly int Count(int offset) => _message.Length < HeaderSize ? 0 : BinaryPrimitives.ReadUInt16BigEndian(_message[offset..]);

    /// <summary>Passes the questions over; false when they are malformed.</summary>
    public bool SkipQuestions()
    {
        for (int i = 0; i < Questions; i++)
        {
            if (!TryName(out _))
                return false;
            _at += QuestionSize;
        }

        return true;
    }

    /// <summary>The next record, and what type it is.</summary>
    /// <param name="wanted">Records of other types are passed over; <see cref="DnsType.Any"/> wants all.</param>
    /// <param name="isRaw">Its data are not taken apart.</param>
    /// <returns>Null when it is passed over. When it cannot be read to its end, nothing can be read any more.</returns>
    public PhpArray? ReadRecord(int wanted, bool isRaw)
    {
        const int fixedSize = 10;
        if (!TryName(out PhpString host) || _message.Length - _at < fixedSize)
            return Stop();
        int type = BinaryPrimitives.ReadUInt16BigEndian(_message[_at..]);
        uint lifetime = BinaryPrimitives.ReadUInt32BigEndian(_message[(_at + 4)..]);
        int length = BinaryPrimitives.ReadUInt16BigEndian(_message[(_at + 8)..]);
        _at += fixedSize;
        if (length == 0 || _message.Length - _at < length)
            return Stop();
        int end = _at + length;
        if (wanted != DnsType.Any && type != wanted)
        {
            _at = end;
            return null;
        }

        var record = new PhpArray();
        record.Set("host", host);
        record.Set("class", Value.FromLatin1("IN"));
        record.Set("ttl", lifetime);
        if (isRaw)
        {
            record.Set("type", type);
            record.Set("data", PhpString.From(_message.Slice(_at, length)));
            _at = end;
            return record;
        }

        bool? isKnown = AddData(record, type, end);
        if (isKnown == false)
        {
            _at = end;
            return null;
        }

        return isKnown is null ? Stop(record) : record;
    }

    /// <summary>Ends the reading. What was read of a malformed record counts.</summary>
    private PhpArray? Stop(PhpArray? record = null)
    {
        _at = -1;
        return record;
    }

    /// <summary>Adds what a record says. False for types that are not known, null when it is malformed.</summary>
    private bool? AddData(PhpArray record, int type, int end)
    {
        switch (type)
        {
            case DnsType.A:
                return AddType(record, "A") && AddAddress(record, end);
            case DnsType.Mx:
                return AddType(record, "MX") && AddNumber(record, "pri") && AddName(record, "target") ? true : null;
            case DnsType.Cname:
                return AddType(record, "CNAME") && AddName(record, "target") ? true : null;
            case DnsType.Ns:
                return AddType(record, "NS") && AddName(record, "target") ? true : null;
            case DnsType.Ptr:
                return AddType(record, "PTR") && AddName(record, "target") ? true : null;
            case DnsType.Hinfo:
                return AddType(record, "HINFO") && AddText(record, "cpu") && AddText(record, "os") ? true : null;
            case DnsType.Caa:
                return AddType(record, "CAA") && AddAuthority(record, end) ? true : null;
            case DnsType.Txt:
                return AddType(record, "TXT") && AddTexts(record, end);
            case DnsType.Soa:
                return AddType(record, "SOA") && AddName(record, "mname") && AddName(record, "rname") && AddZone(record) ? true : null;
            case DnsType.Aaaa:
                return AddType(record, "AAAA") && AddAddress6(record, 0) ? true : null;
            case DnsType.A6:
                return AddType(record, "A6") && AddPartOfAddress(record, end) ? true : null;
            case DnsType.Srv:
                return AddType(record, "SRV") && AddNumber(record, "pri") && AddNumber(record, "weight") && AddNumber(record, "port") && AddName(record, "target") ? true : null;
            case DnsType.Naptr:
                return AddType(record, "NAPTR") && AddNumber(record, "order") && AddNumber(record, "pref") && AddText(record, "flags")
                    && AddText(record, "services") && AddText(record, "regex") && AddName(record, "replacement") ? true : null;
            default:
                return false;
        }
    }

    private static bool AddType(PhpArray record, string type)
    {
        record.Set("type", Value.FromLatin1(type));
        return true;
    }

    private bool AddAddress(PhpArray record, int end)
    {
        ReadOnlySpan<byte> bytes = _message[_at..];
        record.Set("ip", bytes.Length < 4 ? PhpString.Empty : PhpString.FromLatin1(bytes[0] + "." + bytes[1] + "." + bytes[2] + "." + bytes[3]));
        _at = end;
        return true;
    }

    private bool AddNumber(PhpArray record, string key)
    {
        if (_message.Length - _at < 2)
            return false;
        record.Set(key, BinaryPrimitives.ReadUInt16BigEndian(_message[_at..]));
        _at += 2;
        return true;
    }

    private bool AddName(PhpArray record, string key)
    {
        if (!TryName(out PhpString name))
            return false;
        record.Set(key, name);
        return true;
    }

    private bool TryName(out PhpString name)
    {
        int length = HasMore ? Libc.ExpandName(_message, _at, out byte[] text) : SetEmpty(out text);
        name = PhpString.FromOwned(text);
        if (length < 0)
            return false;
        _at += length;
        return true;
    }

    private static int SetEmpty(out byte[] text)
    {
        text = [];
        return -1;
    }

    /// <summary>A text with its length before it.</summary>
    private bool AddText(PhpArray record, string key)
    {
        if (!HasMore || _message.Length - _at - 1 < _message[_at])
            return false;
        int length = _message[_at];
        record.Set(key, PhpString.From(_message.Slice(_at + 1, length)));
        _at += 1 + length;
        return true;
    }

    private bool AddAuthority(PhpArray record, int end)
    {
        if (!HasMore)
            return false;
        record.Set("flags", _message[_at]);
        _at++;
        if (!AddText(record, "tag") || _at > end)
            return false;
        record.Set("value", PhpString.From(_message[_at..end]));
        _at = end;
        return true;
    }

    private bool AddTexts(PhpArray record, int end)
    {
        var all = new ByteBuilder([]);
        var entries = new PhpArray();
        while (_at < end)
        {
            int length = Math.Min(_message[_at], end - _at - 1);
            ReadOnlySpan<byte> text = _message.Slice(_at + 1, length);
            if (length > 0)
                entries.Append(PhpString.From(text));
            all.Append(text);
            _at += 1 + length;
        }

        record.Set("txt", all.ToPhpString());
        record.Set("entries", entries);
        return true;
    }

    private bool AddZone(PhpArray record)
    {
        ReadOnlySpan<string> keys = ["serial", "refresh", "retry", "expire", "minimum-ttl"];
        if (_message.Length - _at < keys.Length * sizeof(uint))
            return false;
        foreach (string key in keys)
        {
            record.Set(key, BinaryPrimitives.ReadUInt32BigEndian(_message[_at..]));
            _at += sizeof(uint);
        }

        return true;
    }

    /// <summary>The part of an IPv6 address from a number of bits on. The first zeros become "::", as PHP writes it.</summary>
    private bool AddAddress6(PhpArray record, int firstBit)
    {
        const int groupBits = 16;
        const int groups = 8;
        string text = "";
        bool hasGap = false;
        bool isInGap = false;
        if (firstBit >= groupBits)
            OpenGap(ref text, ref hasGap, ref isInGap);
        if (firstBit % groupBits > groupBits / 2)
        {
            if (!HasMore)
                return false;
            // PHP overwrites the digits of a group that only half belongs to the address; its colon stays.
            if (_message[_at] == 0)
                AddGroup(0, ref text, ref hasGap, ref isInGap);
            else if (text.Length > 0)
                (text, isInGap) = (text + ":", false);
            _at++;
        }

        for (int i = (firstBit + groupBits / 2) / groupBits; i < groups; i++)
        {
            if (_message.Length - _at < 2)
                return false;
            AddGroup(BinaryPrimitives.ReadUInt16BigEndian(_message[_at..]), ref text, ref hasGap, ref isInGap);
            _at += 2;
        }

        if (hasGap && isInGap)
            text += ":";
        record.Set("ipv6", PhpString.FromLatin1(text));
        return true;
    }

    private static void OpenGap(ref string text, ref bool hasGap, ref bool isInGap)
    {
        hasGap = true;
        isInGap = true;
        text += ":";
    }

    private static void AddGroup(int group, ref string text, ref bool hasGap, ref bool isInGap)
    {
        if (group != 0)
        {
            if (text.Length > 0)
            {
                isInGap = false;
                text += ":";
            }

            text += group.ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (!hasGap)
        {
            OpenGap(ref text, ref hasGap, ref isInGap);
        }
        else if (!isInGap)
        {
            text += ":0";
        }
    }

    private bool AddPartOfAddress(PhpArray record, int end)
    {
        if (!HasMore)
            return false;
        int bits = _message[_at++];
        record.Set("masklen", bits);
        return AddAddress6(record, bits) && (_at >= end || AddName(record, "chain"));
    }
}

using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>Records of the domain name system.</summary>
[PhpExtension("standard")]
public static class DnsRecords
{
    [PhpConstant] public const long DNS_ANY = 268435456;
    [PhpConstant] public const long DNS_ALL = 251721779;
    [PhpConstant] public const long DNS_A = 1;
    [PhpConstant] public const long DNS_NS = 2;
    [PhpConstant] public const long DNS_CNAME = 16;
    [PhpConstant] public const long DNS_SOA = 32;
    [PhpConstant] public const long DNS_PTR = 2048;
    [PhpConstant] public const long DNS_HINFO = 4096;
    [PhpConstant] public const long DNS_CAA = 8192;
    [PhpConstant] public const long DNS_MX = 16384;
    [PhpConstant] public const long DNS_TXT = 32768;
    [PhpConstant] public const long DNS_A6 = 16777216;
    [PhpConstant] public const long DNS_SRV = 33554432;
    [PhpConstant] public const long DNS_NAPTR = 67108864;
    [PhpConstant] public const long DNS_AAAA = 134217728;

    /// <summary>The types in the order in which they are asked for.</summary>
    private static ReadOnlySpan<(long Flag, int Type, string Name)> Types =>
        new (long, int, string)[]
        {
            (DNS_A, DnsType.A, "A"),
            (DNS_NS, DnsType.Ns, "NS"),
            (DNS_CNAME, DnsType.Cname, "CNAME"),
            (DNS_SOA, DnsType.Soa, "SOA"),
            (DNS_PTR, DnsType.Ptr, "PTR"),
            (DNS_HINFO, DnsType.Hinfo, "HINFO"),
            (DNS_MX, DnsType.Mx, "MX"),
            (DNS_TXT, DnsType.Txt, "TXT"),
            (DNS_AAAA, DnsType.Aaaa, "AAAA"),
            (DNS_SRV, DnsType.Srv, "SRV"),
            (DNS_NAPTR, DnsType.Naptr, "NAPTR"),
            (DNS_A6, DnsType.A6, "A6"),
            (DNS_CAA, DnsType.Caa, "CAA"),
        };

    /// <summary>Whether a name has records of a type.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="hostname">The name.</param>
    /// <param name="type">"A", "MX", "ANY" and so on, any case.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no name, or no such type.</exception>
    /// <remarks>https://www.php.net/dns_check_record</remarks>
    [PhpFunction]
    public static bool dns_check_record(Engine engine, PhpString hostname, [PhpParameter(Default = "\"MX\"")] PhpString? type = null)
    {
        engine.CheckPath(hostname, 1);
        if (hostname.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        int wanted = type is null ? DnsType.Mx : TypeNamed(type.ToLatin1());
        if (wanted == 0)
            throw engine.ArgumentValueError(2, "must be a valid DNS record type");
        byte[] answer = new byte[Libc.LongestAnswer];
        int length = Libc.AskNameServer(hostname.Span, wanted, answer);
        return length > 0 && new DnsMessage(answer.AsSpan(0, length)).Answers > 0;
    }

    private static int TypeNamed(string name)
    {
        if (name.Equals("ANY", StringComparison.OrdinalIgnoreCase))
            return DnsType.Any;
        foreach ((_, int type, string known) in Types)
        {
            if (type != DnsType.Hinfo && known.Equals(name, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        return 0;
    }

    /// <summary>As dns_check_record().</summary>
    /// <remarks>https://www.php.net/checkdnsrr</remarks>
    [PhpFunction]
    public static bool checkdnsrr(Engine engine, PhpString hostname, [PhpParameter(Default = "\"MX\"")] PhpString? type = null)
        => dns_check_record(engine, hostname, type);

    /// <summary>The hosts that take mail for a name.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="hostname">The name.</param>
    /// <param name="hosts">Becomes their list.</param>
    /// <param name="weights">Becomes the list of their preferences, in the same order.</param>
    /// <returns>Whether there are some.</returns>
    /// <remarks>https://www.php.net/dns_get_mx</remarks>
    [PhpFunction]
    public static bool dns_get_mx(Engine engine, PhpString hostname, PhpReference hosts, PhpReference? weights = null)
    {
        engine.CheckPath(hostname, 1);
        var found = new PhpArray();
        var preferences = new PhpArray();
        byte[] answer = new byte[Libc.LongestAnswer];
        int length = Libc.AskNameServer(hostname.Span, DnsType.Mx, answer);
        bool isRead = length > 0 && ReadMail(answer.AsSpan(0, length), found, preferences);
        Slot.Assign(engine, hosts, found);
        if (weights is not null)
            Slot.Assign(engine, weights, preferences);
        return isRead && found.Count > 0;
    }

    private static bool ReadMail(ReadOnlySpan<byte> answer, PhpArray hosts, PhpArray weights)
    {
        var message = new DnsMessage(answer);
        if (!message.SkipQuestions())
            return false;
        for (int i = 0; i < message.Answers && message.HasMore; i++)
        {
            if (message.ReadRecord(DnsType.Mx, isRaw: false) is not { } record)
                continue;
            if (record["target"].IsUndefined)
                return false;
            hosts.Append(record["target"]);
            weights.Append(record["pri"]);
        }

        return true;
    }

    /// <summary>As dns_get_mx().</summary>
    /// <remarks>https://www.php.net/getmxrr</remarks>
    [PhpFunction]
    public static bool getmxrr(Engine engine, PhpString hostname, PhpReference hosts, PhpReference? weights = null)
        => dns_get_mx(engine, hostname, hosts, weights);

    /// <summary>Records of a name.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="hostname">The name.</param>
    /// <param name="type">DNS_*, combined; with <paramref name="raw"/> the number of a type.</param>
    /// <param name="authoritative_name_servers">Becomes the list of the records about those.</param>
    /// <param name="additional_records">Becomes the list of the records that were added.</param>
    /// <param name="raw">Data are not taken apart.</param>
    /// <returns>list&lt;array{host: string, class: "IN", ttl: int, type: string, …}&gt;; false, with a warning, when the servers fail.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such type.</exception>
    /// <remarks>https://www.php.net/dns_get_record</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? dns_get_record(
        Engine engine,
        PhpString hostname,
        long type = DNS_ANY,
        PhpReference? authoritative_name_servers = null,
        PhpReference? additional_records = null,
        bool raw = false)
    {
        engine.CheckPath(hostname, 1);
        PhpArray? authorities = authoritative_name_servers is null ? null : new PhpArray();
        PhpArray? additions = additional_records is null ? null : new PhpArray();
        try
        {
            if (raw && type is < 1 or > ushort.MaxValue)
                throw engine.ArgumentValueError(2, "must be between 1 and 65535 when argument #5 ($raw) is true");
            if (!raw && (type & ~DNS_ALL) != 0 && type != DNS_ANY)
                throw engine.ArgumentValueError(2, "must be a DNS_* constant");
            var records = new PhpArray();
            var question = new Question(engine, hostname, raw, records, authorities, additions);
            if (raw)
                return question.Ask((int)type, stores: true) && (additions is null || question.Ask(DnsType.Any, stores: false)) ? records : null;
            if (type == DNS_ANY)
                return question.Ask(DnsType.Any, stores: true) ? records : null;
            foreach ((long flag, int wanted, _) in Types)
            {
                if ((type & flag) != 0 && !question.Ask(wanted, stores: true))
                    return null;
            }

            return additions is null || question.Ask(DnsType.Any, stores: false) ? records : null;
        }
        finally
        {
            if (authoritative_name_servers is not null)
                Slot.Assign(engine, authoritative_name_servers, authorities);
            if (additional_records is not null)
                Slot.Assign(engine, additional_records, additions);
        }
    }

    /// <summary>Asks for one type after the other.</summary>
    private sealed class Question(Engine engine, PhpString name, bool isRaw, PhpArray records, PhpArray? authorities, PhpArray? additions)
    {
        private readonly byte[] _answer = new byte[Libc.LongestAnswer];

        /// <summary>Asks for a type; false after a warning. That there are no such records is no failure.</summary>
        public bool Ask(int type, bool stores)
        {
            const int noHost = -1;
            const int tryAgain = -2;
            const int noRecovery = -3;
            const int noData = -4;
            int length = Libc.AskNameServer(name.Span, type, _answer);
            switch (length)
            {
                case noHost or noData:
                    return true;
                case noRecovery:
                    engine.FunctionWarning("An unexpected server failure occurred.");
                    return false;
                case tryAgain:
                    engine.FunctionWarning("A temporary server error occurred.");
                    return false;
                case < 0:
                    engine.FunctionWarning("DNS Query failed");
                    return false;
                case 0:
                    return false;
            }

            var message = new DnsMessage(_answer.AsSpan(0, length));
            if (!message.SkipQuestions())
            {
                engine.FunctionWarning("Unable to parse DNS data received");
                return false;
            }

            Read(ref message, message.Answers, type, stores ? records : null);
            if (authorities is not null || additions is not null)
                Read(ref message, message.Authorities, DnsType.Any, authorities);
            if (additions is not null)
                Read(ref message, message.Additions, DnsType.Any, additions);
            return true;
        }

        private void Read(ref DnsMessage message, int count, int type, PhpArray? target)
        {
            for (int i = 0; i < count && message.HasMore; i++)
            {
                if (message.ReadRecord(type, isRaw) is { } record)
                    target?.Append(record);
            }
        }
    }
}

using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>
/// One conversion between PHP's arrays and the kernel's structures. It ends at the first problem, whose warning tells where in the array
/// it is: "error converting user data (path: msghdr > name > port): …".
/// </summary>
/// <param name="engine">The engine.</param>
/// <param name="socket">Whose addresses they are.</param>
/// <param name="what">"user" for arrays to structures, "native" for the other way.</param>
/// <param name="top">The structure's name, where paths start.</param>
internal sealed class MessageConversion(Engine engine, Socket socket, string what, string top)
{
    private readonly List<string> _path = [top];
    private string? _problem;

    public Engine Engine => engine;

    public Socket Socket => socket;

    public bool HasFailed => _problem is not null;

    /// <summary>Notes a problem at the present path; the first one counts.</summary>
    public void Fail(string problem) =>
        _problem ??= "error converting " + what + " data (path: " + string.Join(" > ", _path) + "): " + problem;

    /// <summary>Raises the warning if there was a problem; true when there was none.</summary>
    public bool Report()
    {
        if (_problem is not null)
            engine.FunctionWarning(_problem);
        return _problem is null;
    }

    /// <summary>Goes one step down the path, until <see cref="Leave"/>.</summary>
    public void Enter(string key) => _path.Add(key);

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>The array that a value has to be; null after a problem.</summary>
    public PhpArray? Array(Value value)
    {
        if (value.IsArray)
            return value.AsArray;
        Fail("expected an array here");
        return null;
    }

    /// <summary>Goes to an element and does something with it, if the array has it and all is well so far.</summary>
    public void At(PhpArray array, string key, Action<Value> convert, bool isRequired = false)
    {
        if (HasFailed)
            return;
        Value element = array[key];
        if (element.IsUndefined)
        {
            if (isRequired)
                Fail("The key '" + key + "' is required");
            return;
        }

        Enter(key);
        convert(element.Dereferenced);
        Leave();
    }

    /// <summary>An integer between two bounds; 0 after a problem.</summary>
    /// <param name="value">An int, a float, a numeric string, or an object that is one as a string.</param>
    /// <param name="least">The least.</param>
    /// <param name="most">The most.</param>
    /// <param name="type">What it is out of bounds for, e.g. "a native int".</param>
    public long Integer(Value value, long least, long most, string type)
    {
        long number = Integer(value);
        if (HasFailed || (number >= least && number <= most))
            return number;
        Fail("given PHP integer is out of bounds for " + type);
        return 0;
    }

    public int Int(Value value) => (int)Integer(value, int.MinValue, int.MaxValue, "a native int");

    public uint Unsigned(Value value) => (uint)Integer(value, 0, uint.MaxValue, "an unsigned 32-bit integer");

    /// <summary>An integer of any size; 0 after a problem.</summary>
    public long Integer(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int:
                return value.AsInt;
            case ValueKind.Float:
                return Conversions.ToInt(value.AsFloat);
            case ValueKind.String or ValueKind.Object:
                PhpString text = Conversions.ToPhpString(engine, value);
                NumericString number = NumericString.Parse(text.Span);
                if (number.IsNumeric)
                    return Conversions.ToInt(engine, number.ToValue());
                Fail("expected an integer, but got a non numeric string (possibly from a converted object): '" + text.ToLatin1() + "'");
                return 0;
            default:
                Fail("expected an integer, either of a PHP integer type or of a convertible type");
                return 0;
        }
    }

    /// <summary>The number of a network interface, by number or name; 0 after a problem.</summary>
    public uint Interface(Value value)
    {
        if (value.IsInt)
        {
            if (value.AsInt is >= 0 and <= uint.MaxValue)
                return (uint)value.AsInt;
            Fail("the interface index cannot be negative or larger than " + uint.MaxValue.ToString(CultureInfo.InvariantCulture)
                + "; given " + value.AsInt.ToString(CultureInfo.InvariantCulture));
            return 0;
        }

        PhpString name = Conversions.ToPhpString(engine, value);
        uint index = Libc.InterfaceIndex(name.Span);
        if (index == 0)
            Fail("no interface with name \"" + name.ToLatin1() + "\" could be found");
        return index;
    }

    /// <summary>Sets IPV6_PKTINFO; false with a warning on failure.</summary>
    public static bool SetPacketInformation(Engine engine, Socket socket, Value value)
    {
        var conversion = new MessageConversion(engine, socket, "user", "in6_pktinfo");
        var information = new byte[ControlMessages.PacketInformationSize];
        ControlMessages.WritePacketInformation(conversion, value, information);
        return conversion.Report()
            && SocketOptions.SetBytes(engine, socket, SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_PKTINFO, information);
    }
}

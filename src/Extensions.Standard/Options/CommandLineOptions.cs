using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>Options on the script's command line.</summary>
[PhpExtension("standard")]
public static class CommandLineOptions
{
    /// <summary>The options among the arguments; the first argument that is none ends them.</summary>
    /// <param name="engine">The engine, which knows the arguments as they were at the start.</param>
    /// <param name="short_options">Letters and digits; each with one colon when it needs a value, with two when it may have one.</param>
    /// <param name="long_options">Names, with colons likewise.</param>
    /// <param name="rest_index">By reference: the index of the first argument that is no option.</param>
    /// <returns>Values by name, false for options without; a list for those given more than once. False when there is no command line.</returns>
    /// <remarks>https://www.php.net/getopt</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? getopt(Engine engine, PhpString short_options, [PhpParameter(Default = "[]")] PhpArray? long_options = null, PhpReference? rest_index = null)
    {
        if (rest_index is not null)
            Slot.Assign(engine, rest_index, 1);
        if (Arguments(engine) is not { } arguments)
            return null;
        List<CommandLineOption> options = CommandLineOption.Short(short_options.Span);
        if (long_options is not null)
        {
            foreach ((_, Value name) in long_options)
                options.Add(CommandLineOption.Long(Conversions.ToPhpString(engine, name).Span));
        }

        var reader = new ArgumentReader(arguments, options);
        var result = new PhpArray();
        while (reader.MoveNext(out CommandLineOption? option, out PhpString? value))
        {
            if (option is not null)
                Add(result, ArrayKey.From(option.Name), value is null ? Value.False : value);
        }

        if (rest_index is not null)
            Slot.Assign(engine, rest_index, reader.Index);
        return result;
    }

    /// <summary>The arguments at the start; where they are not given to scripts, what the global $argv has now.</summary>
    private static PhpString[]? Arguments(Engine engine)
    {
        if (engine.Arguments is not null)
            return engine.Arguments;
        ref Value own = ref engine.Globals.Find("argv");
        if (Unsafe.IsNullRef(ref own) || !own.Dereferenced.IsArray)
            return null;
        PhpArray list = own.Dereferenced.AsArray;
        var arguments = new PhpString[list.Count];
        int count = 0;
        foreach ((_, Value argument) in list)
            arguments[count++] = Conversions.ToPhpString(engine, argument);
        return arguments;
    }

    private static void Add(PhpArray result, ArrayKey name, Value value)
    {
        Value before = result[name];
        if (before.IsUndefined)
        {
            result.Set(name, value);
            return;
        }

        var list = before.IsArray ? before.AsArray.Clone() : new PhpArray();
        if (!before.IsArray)
            list.Append(before);
        list.Append(value);
        result.Set(name, list);
    }
}

/// <summary>An option of getopt().</summary>
/// <param name="Name">Its letter or its name.</param>
/// <param name="IsLong">Whether it follows two dashes.</param>
/// <param name="Colons">1 when it needs a value, 2 when it may have one.</param>
internal sealed record CommandLineOption(PhpString Name, bool IsLong, int Colons)
{
    /// <summary>Letters and digits with their colons, up to the first byte that is neither.</summary>
    public static List<CommandLineOption> Short(ReadOnlySpan<byte> text)
    {
        var options = new List<CommandLineOption>();
        for (int i = 0; i < text.Length && (ByteText.IsLetter(text[i]) || ByteText.IsDigit(text[i]));)
        {
            PhpString name = PhpString.FromByte(text[i++]);
            int colons = 0;
            for (; colons < 2 && i < text.Length && text[i] == ':'; i++)
                colons++;
            options.Add(new CommandLineOption(name, IsLong: false, colons));
        }

        return options;
    }

    /// <summary>A name with its colons.</summary>
    public static CommandLineOption Long(ReadOnlySpan<byte> text)
    {
        text = CText.UpToNull(text);
        int colons = text.EndsWith("::"u8) ? 2 : text.EndsWith(":"u8) ? 1 : 0;
        return new CommandLineOption(PhpString.From(text[..^colons]), IsLong: true, colons);
    }
}

/// <summary>Takes arguments apart as PHP's getopt does.</summary>
/// <param name="arguments">The first is the script's name.</param>
/// <param name="options">The options that are known.</param>
internal struct ArgumentReader(PhpString[] arguments, List<CommandLineOption> options)
{
    /// <summary>Where in an argument with several letters the reader is; 0 at the start of an argument.</summary>
    private int _letter;

    /// <summary>The index of the next argument.</summary>
    public int Index { get; private set; } = 1;

    /// <summary>Reads an option; false at the first argument that is none.</summary>
    /// <param name="option">Null for one that is not known or lacks its value.</param>
    /// <param name="value">Null for one without.</param>
    public bool MoveNext(out CommandLineOption? option, out PhpString? value)
    {
        option = null;
        value = null;
        if (Index >= arguments.Length)
            return false;
        ReadOnlySpan<byte> argument = CText.UpToNull(arguments[Index].Span);
        if (_letter == 0 && (argument.Length < 2 || argument[0] != '-'))
            return false;
        if (argument.StartsWith("--"u8))
            return ReadLong(argument, out option, out value);
        _letter = Math.Max(_letter, 1);
        byte letter = argument[_letter];
        if (letter == ':')
        {
            NextArgument();
            return true;
        }

        option = options.Find(known => !known.IsLong && known.Name[0] == letter);
        if (option is { Colons: > 0 })
            ReadValue(ref option, argument[(_letter + 1)..], out value);
        else if (_letter + 1 == argument.Length)
            NextArgument();
        else
            _letter++;
        return true;
    }

    private bool ReadLong(ReadOnlySpan<byte> argument, out CommandLineOption? option, out PhpString? value)
    {
        option = null;
        value = null;
        if (argument.Length == 2)
        {
            NextArgument();
            return false;
        }

        // A "=" that ends the argument belongs to the name.
        int equals = argument[2..^1].IndexOf((byte)'=');
        PhpString name = PhpString.From(equals < 0 ? argument[2..] : argument.Slice(2, equals));
        option = options.Find(known => known.IsLong && known.Name.Equals(name));
        if (option is not { Colons: > 0 })
            NextArgument();
        else
            ReadValue(ref option, equals < 0 ? [] : argument[(equals + 3)..], out value);
        return true;
    }

    /// <summary>Reads a value that is the rest of an argument, or the next one when there is no rest.</summary>
    private void ReadValue(ref CommandLineOption? option, ReadOnlySpan<byte> rest, out PhpString? value)
    {
        value = null;
        NextArgument();
        if (rest.Length > 0)
            value = PhpString.From(rest[0] == '=' ? rest[1..] : rest);
        else if (option!.Colons == 1 && Index < arguments.Length)
            value = PhpString.From(CText.UpToNull(arguments[Index++].Span));
        else if (option.Colons == 1)
            option = null;
    }

    private void NextArgument()
    {
        Index++;
        _letter = 0;
    }
}

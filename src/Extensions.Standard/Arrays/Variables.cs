using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>The caller's variables to an array and back.</summary>
[PhpExtension("standard")]
public static class Variables
{
    [PhpConstant] public const long EXTR_OVERWRITE = 0;
    [PhpConstant] public const long EXTR_SKIP = 1;
    [PhpConstant] public const long EXTR_PREFIX_SAME = 2;
    [PhpConstant] public const long EXTR_PREFIX_ALL = 3;
    [PhpConstant] public const long EXTR_PREFIX_INVALID = 4;
    [PhpConstant] public const long EXTR_PREFIX_IF_EXISTS = 5;
    [PhpConstant] public const long EXTR_IF_EXISTS = 6;
    [PhpConstant] public const long EXTR_REFS = 256;

    /// <summary>Makes variables out of an array's elements.</summary>
    /// <param name="engine">Whose caller's variables are set.</param>
    /// <param name="array">Names and values; by reference if possible, for EXTR_REFS.</param>
    /// <param name="flags">What happens to names that exist or are invalid.</param>
    /// <param name="prefix">Put before names, with an underscore, by the EXTR_PREFIX flags.</param>
    /// <returns>How many variables were set.</returns>
    /// <remarks>https://www.php.net/extract</remarks>
    [PhpFunction]
    public static long extract(Engine engine, [PhpParameter(Type = "array", PrefersReference = true)] Value array, long flags = EXTR_OVERWRITE, [PhpParameter(Default = "\"\"")] PhpString? prefix = null)
    {
        SymbolTable variables = engine.CallerVariables;
        bool byReference = (flags & EXTR_REFS) != 0;
        long mode = flags & 0xff;
        if (mode > EXTR_IF_EXISTS || flags < 0)
            throw engine.ArgumentValueError(2, "must be a valid extract type");
        if (mode is >= EXTR_PREFIX_SAME and <= EXTR_PREFIX_IF_EXISTS && prefix is null)
            throw engine.ArgumentValueError(3, "is required when using this extract type");
        if (prefix is { IsEmpty: false } && !IsName(prefix.Span))
            throw engine.ArgumentValueError(3, "must be a valid identifier");
        PhpArray source = byReference && array.IsReference ? ArrayElements.Writable(array.AsReference) : array.Dereferenced.AsArray;
        long count = 0;
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
        {
            string? name = NameFor(variables, source.KeyAt(position), mode, prefix?.ToLatin1() ?? "");
            if (name is null)
                continue;
            if (name == "this")
            {
                if (mode == EXTR_OVERWRITE || (mode == EXTR_IF_EXISTS && engine.CallerHasThis))
                    throw engine.Error("Cannot re-assign $this");
                continue;
            }

            ref Value slot = ref source.SlotAt(position);
            if (byReference)
            {
                source.NoteCounted();
                variables.Bind(engine, name, Slot.MakeReference(ref slot));
            }
            else
            {
                Slot.Assign(engine, ref variables.FindOrAdd(name), slot.OrNull);
            }

            count++;
        }

        return count;
    }

    /// <summary>The variable for a key, or null when there shall be none.</summary>
    private static string? NameFor(SymbolTable variables, ArrayKey key, long mode, string prefix)
    {
        string name = key.ToPhpString().ToLatin1();
        string prefixed = prefix + "_" + name;
        if (key.IsInt)
            return mode is EXTR_PREFIX_ALL or EXTR_PREFIX_INVALID && IsName(prefixed) ? prefixed : null;
        bool isValid = IsName(name);
        bool exists = Exists(variables, name);
        string? chosen = mode switch
        {
            EXTR_SKIP => exists ? null : name,
            EXTR_IF_EXISTS => exists ? name : null,
            EXTR_PREFIX_SAME => name.Length == 0 ? null : exists || name == "this" ? prefixed : name,
            EXTR_PREFIX_ALL => name.Length == 0 ? null : prefixed,
            EXTR_PREFIX_INVALID => !isValid || name == "this" ? prefixed : name,
            EXTR_PREFIX_IF_EXISTS => exists ? prefixed : null,
            _ => name,
        };
        return chosen is not null && IsName(chosen) ? chosen : null;
    }

    private static bool Exists(SymbolTable variables, string name)
    {
        ref Value slot = ref variables.Find(name);
        return !System.Runtime.CompilerServices.Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined;
    }

    private static bool IsName(string text) => IsName(PhpString.FromLatin1(text).Span);

    private static bool IsName(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || ByteText.IsDigit(text[0]))
            return false;
        foreach (byte c in text)
        {
            if (!ByteText.IsLetter(c) && !ByteText.IsDigit(c) && c != '_' && c < 0x80)
                return false;
        }

        return true;
    }

    /// <summary>An array of variables by name; a name that is no variable is a warning.</summary>
    /// <remarks>https://www.php.net/compact</remarks>
    [PhpFunction]
    public static PhpArray compact(Engine engine, [PhpParameter(Type = "", Name = "var_name")] Value var_name, [PhpParameter(Type = "")] params ReadOnlySpan<Value> var_names)
    {
        SymbolTable variables = engine.CallerVariables;
        var result = new PhpArray();
        Add(engine, variables, result, var_name, 1, []);
        for (int i = 0; i < var_names.Length; i++)
            Add(engine, variables, result, var_names[i], i + 2, []);
        return result;
    }

    private static void Add(Engine engine, SymbolTable variables, PhpArray result, Value entry, int argument, Stack<PhpArray> path)
    {
        if (entry.IsArray)
        {
            if (path.Contains(entry.AsArray))
                throw engine.Error("Recursion detected");
            path.Push(entry.AsArray);
            foreach ((_, Value inner) in entry.AsArray)
                Add(engine, variables, result, inner, argument, path);
            path.Pop();
            return;
        }

        if (!entry.IsString)
        {
            engine.FunctionWarning("Argument #" + argument + " must be string or array of strings, " + Conversions.TypeName(entry) + " given");
            return;
        }

        string name = entry.AsString.ToLatin1();
        if (Exists(variables, name))
            ArrayElements.Put(result, ArrayKey.From(entry.AsString), variables.Find(name).Dereferenced);
        else if (name != "this")
            engine.FunctionWarning("Undefined variable $" + name);
        else if (engine.CallerThis is { } target)
            ArrayElements.Put(result, ArrayKey.From(entry.AsString), target);
    }
}

using System.Globalization;
using System.Reflection;
using ParameterInfo = System.Reflection.ParameterInfo;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>One parameter of a .NET function that scripts call: its PHP type and how arguments become it.</summary>
internal sealed class HostParameter
{
    private readonly TypeMask _mask;
    private readonly object? _default;

    private HostParameter(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        IsVariadic = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false);
        Type = IsVariadic ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        IsOptional = IsVariadic || parameter.HasDefaultValue;
        _default = DefaultOf(parameter);
        _mask = MaskOf(Type);
        NullabilityInfo info = nullability.Create(parameter);
        NullabilityState state = IsVariadic ? info.ElementType?.WriteState ?? NullabilityState.Unknown : info.WriteState;
        if (state != NullabilityState.NotNull && Type is { IsValueType: false })
            _mask |= TypeMask.Null;
        if (IsOptional && !IsVariadic && _default is null)
            _mask |= Type.IsValueType ? TypeMask.None : TypeMask.Null;
        Declared = new Runtime.Calls.ParameterInfo
        {
            Name = HostText.ToLatin1(parameter.Name ?? "argument"),
            Type = new PhpType(_mask),
            IsVariadic = IsVariadic,
            IsOptional = IsOptional,
            DefaultText = IsOptional && !IsVariadic ? TextOf(_default) : null,
        };
    }

    /// <summary>For an engine or a cancellation token, which are no arguments of the script.</summary>
    private HostParameter(Type type) => Type = type;

    public Type Type { get; }

    public bool IsVariadic { get; }

    public bool IsOptional { get; }

    /// <summary>What reflection and messages know of it; null for one that scripts do not see.</summary>
    public Runtime.Calls.ParameterInfo? Declared { get; }

    /// <exception cref="ArgumentException">PHP values cannot become its type.</exception>
    public static HostParameter Of(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        Type type = parameter.ParameterType;
        if (type == typeof(PhpEngine) || type == typeof(CancellationToken))
            return new HostParameter(type);
        var made = new HostParameter(parameter, nullability);
        if (type.IsByRef || made._mask is TypeMask.None or TypeMask.Null)
            throw new ArgumentException("Parameter " + parameter.Name + ": PHP values cannot become " + type + ".");
        return made;
    }

    /// <summary>What stands for an argument that was left out.</summary>
    public object? Default => _default;

    /// <summary>Converts an argument by PHP's rules for the declared type, and then to the .NET type.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: it does not fit.</exception>
    public object? Convert(ref Frame frame, int position, Value argument, PhpEngine engine)
    {
        Value value = ArgumentBinder.ToUnion(ref frame, position, argument.OrNull, _mask, null);
        try
        {
            return engine.ToHost(value).As(Type);
        }
        catch (OverflowException)
        {
            throw frame.Engine.ArgumentValueError(position, "does not fit into " + Type.Name);
        }
        catch (InvalidCastException exception)
        {
            throw frame.Engine.ArgumentTypeError(position, "cannot become " + HostText.ToLatin1(Type.ToString()) + ": " + HostText.ToLatin1(exception.Message));
        }
        catch (InvalidOperationException exception)
        {
            throw frame.Engine.ArgumentValueError(position, "cannot be passed: " + HostText.ToLatin1(exception.Message));
        }
    }

    private static TypeMask MaskOf(Type type)
    {
        if (type == typeof(object) || type == typeof(PhpValue))
            return TypeMask.Mixed;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return MaskOf(underlying) is var mask and not TypeMask.None ? mask | TypeMask.Null : TypeMask.None;
        if (type == typeof(byte[]) || type == typeof(ReadOnlyMemory<byte>))
            return TypeMask.String;
        if (type == typeof(PhpObjectHandle))
            return TypeMask.Object;
        if (type == typeof(PhpResourceHandle))
            return TypeMask.Resource;
        if (type.IsEnum)
            return TypeMask.None;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => TypeMask.Bool,
            TypeCode.String => TypeMask.String,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => TypeMask.Float,
            >= TypeCode.SByte and <= TypeCode.UInt64 => TypeMask.Int,
            _ => CollectionType.Of(type) is null ? TypeMask.None : TypeMask.Array,
        };
    }

    private static object? DefaultOf(ParameterInfo parameter)
    {
        if (parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || !parameter.HasDefaultValue)
            return null;
        // The default of a struct is recorded as null.
        return parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);
    }

    private static string? TextOf(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => "'" + HostText.ToLatin1(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'",
        IFormattable number and (int or long or short or sbyte or byte or ushort or uint or ulong or double or float or decimal) =>
            number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}

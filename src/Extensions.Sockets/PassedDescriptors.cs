using System.Globalization;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Descriptors that a message passes to another process (SCM_RIGHTS): sockets are Socket objects, everything else is a stream.</summary>
internal static class PassedDescriptors
{
    /// <summary>The descriptors of sockets and streams.</summary>
    /// <param name="conversion">Receives a problem.</param>
    /// <param name="list">list&lt;Socket|resource&gt;.</param>
    /// <param name="descriptors">As many as there are elements.</param>
    /// <remarks>PHP 8.2 passes descriptor 0 instead of a Socket's, one place behind the right one.</remarks>
    public static void Write(MessageConversion conversion, PhpArray list, Span<int> descriptors)
    {
        int position = 0;
        foreach ((_, Value element) in list)
        {
            conversion.Enter("element #" + (position + 1).ToString(CultureInfo.InvariantCulture));
            descriptors[position++] = DescriptorOf(conversion, element.Dereferenced);
            conversion.Leave();
            if (conversion.HasFailed)
                return;
        }
    }

    private static int DescriptorOf(MessageConversion conversion, Value value)
    {
        if (value is { IsObject: true, AsObject: Socket socket })
        {
            if (!socket.IsOpen)
                conversion.Fail("socket is already closed");
            return socket.Descriptor;
        }

        if (value.Kind != ValueKind.Resource)
        {
            conversion.Fail("expected a Socket object or a stream resource");
            return -1;
        }

        if (value.AsResource is not PhpStream { IsOpen: true } stream)
        {
            conversion.Fail("resource is not a stream");
            return -1;
        }

        int descriptor = stream.Operations.Descriptor(stream, convert: true);
        if (descriptor < 0)
        {
            conversion.Engine.FunctionWarning("Cannot represent a stream of type " + stream.Operations.Label + " as a File Descriptor");
            conversion.Fail("cast stream to file descriptor failed");
        }

        return descriptor;
    }

    /// <summary>Sockets and streams that take received descriptors over.</summary>
    public static PhpArray Read(MessageConversion conversion, ReadOnlySpan<int> descriptors)
    {
        var list = new PhpArray(descriptors.Length);
        foreach (int descriptor in descriptors)
        {
            int result = Libc.Status(descriptor, out FileStatus status);
            if (result < 0)
            {
                conversion.Fail("error creating resource for received file descriptor " + descriptor.ToString(CultureInfo.InvariantCulture)
                    + ": fstat() call failed with errno " + (-result).ToString(CultureInfo.InvariantCulture));
                return list;
            }

            if (!status.IsSocket)
                list.Append(Value.FromResource(DescriptorOperations.Open(conversion.Engine, descriptor, "rw")));
            else if (Socket.FromDescriptor(conversion.Engine, descriptor) is { } socket)
                list.Append(socket);
        }

        return list;
    }
}

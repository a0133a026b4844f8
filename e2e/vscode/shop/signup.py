from mail import send


async def sign_up(user):
    user.save()
    send(user.address)
